package org.hrssplan.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators of this service's domain. */
@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    /** The indicators of these codes, by code. */
    public Map<String, Indicator> byCode(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(one -> one.code, Function.identity()));
    }

    /** This code, and those of all indicators whose formulas have it as a component, at any depth. */
    @Transactional
    public Set<String> withDependents(String code) {
        Set<String> found = new LinkedHashSet<>(Set.of(code));
        Collection<String> level = List.of(code);
        while (!level.isEmpty()) {
            level = getEntityManager()
                    .createQuery(
                            "select i.code from Indicator i join i.formulaTerms t where t.component in :level",
                            String.class)
                    .setParameter("level", level)
                    .getResultStream()
                    .filter(found::add)
                    .toList();
        }
        return found;
    }
}
