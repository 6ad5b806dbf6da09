package org.hrssplan.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The regions that this service knows. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, String> {

    /** These codes, and those of all their parts at every level. */
    @Transactional
    public List<String> withDescendants(Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>(codes);
        Collection<String> level = codes;
        while (!level.isEmpty()) {
            level = getEntityManager()
                    .createQuery("select r.code from Region r where r.parent in :level order by r.code", String.class)
                    .setParameter("level", level)
                    .getResultStream()
                    .filter(found::add)
                    .toList();
        }
        return new ArrayList<>(found);
    }

    /** This code, then what it is a part of, up to the top. */
    @Transactional
    public List<String> withAncestors(String code) {
        List<String> found = new ArrayList<>();
        String next = code;
        while (next != null && !found.contains(next)) {
            found.add(next);
            Region region = findById(next);
            next = region == null ? null : region.parent;
        }
        return found;
    }
}
