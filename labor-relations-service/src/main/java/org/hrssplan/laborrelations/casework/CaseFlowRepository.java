package org.hrssplan.laborrelations.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads flows of cases with what was known at an instant. */
@ApplicationScoped
public class CaseFlowRepository {

    private static final String LATEST =
            """
            from CaseFlow f
            where f.revision = (select max(l.revision) from CaseFlow l
                where l.region = f.region and l.channel = f.channel and l.period = f.period
                    and l.recording.at <= :knownAt)
            """;

    private final EntityManager entityManager;

    CaseFlowRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest revision of one flow. */
    public Optional<CaseFlow> find(Channel channel, String region, String period, Vintage vintage) {
        return of(List.of(channel), List.of(region), List.of(period), vintage).stream()
                .findFirst();
    }

    /** The latest revisions of these channels, regions and periods, in no order. */
    List<CaseFlow> of(
            Collection<Channel> channels, Collection<String> regions, Collection<String> periods, Vintage vintage) {
        return query(" and f.channel in :channels and f.region in :regions and f.period in :periods", vintage)
                .setParameter("channels", channels)
                .setParameter("regions", regions)
                .setParameter("periods", periods)
                .getResultList();
    }

    /**
     * A page of flows by region, channel and period.
     *
     * @param after the last one of the page before, null for the first page
     * @param limit at most this many
     */
    List<CaseFlow> find(CaseFlowFilter filter, Vintage vintage, @Nullable CaseFlowKey after, int limit) {
        StringBuilder text = new StringBuilder();
        text.append(filter.channels().isEmpty() ? "" : " and f.channel in :channels");
        text.append(filter.regions().isEmpty() ? "" : " and f.region in :regions");
        text.append(filter.periods().isEmpty() ? "" : " and f.period in :periods");
        if (after != null) {
            text.append(
                    """
                     and (f.region > :region or (f.region = :region and (f.channel > :channel
                        or (f.channel = :channel and f.period > :period))))
                    """);
        }
        text.append(" order by f.region, f.channel, f.period");
        TypedQuery<CaseFlow> query = query(text.toString(), vintage).setMaxResults(limit);
        bind(query, "channels", filter.channels());
        bind(query, "regions", filter.regions());
        bind(query, "periods", filter.periods());
        if (after != null) {
            query.setParameter("region", after.region())
                    .setParameter("channel", after.channel())
                    .setParameter("period", after.period());
        }
        return query.getResultList();
    }

    void add(CaseFlow revision) {
        entityManager.persist(revision);
    }

    private static void bind(TypedQuery<?> query, String name, List<?> values) {
        if (!values.isEmpty()) {
            query.setParameter(name, values);
        }
    }

    private TypedQuery<CaseFlow> query(String more, Vintage vintage) {
        return entityManager.createQuery(LATEST + more, CaseFlow.class).setParameter("knownAt", vintage.knownAt());
    }
}
