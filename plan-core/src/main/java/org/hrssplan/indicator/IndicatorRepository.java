package org.hrssplan.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators of this service's domain. */
@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    /** The indicators of these codes, by code. */
    public Map<String, Indicator> byCode(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(one -> one.code, Function.identity()));
    }
}
