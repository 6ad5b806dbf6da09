package org.hrssplan.socialinsurance.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads and appends the accounts of funds. */
@ApplicationScoped
class FundRepository {

    private static final String OF_KEY =
            "from FundYear f where f.region = :region and f.scheme = :scheme and f.year = :year"
                    + " and f.recording.at <= :knownAt order by f.revision";

    /** The latest revision of every year as it was known. */
    private static final String STANDING =
            """
            from FundYear f
            where f.recording.at <= :knownAt and f.revision =
                (select max(l.revision) from FundYear l
                 where l.region = f.region and l.scheme = f.scheme and l.year = f.year
                    and l.recording.at <= :knownAt)
            """;

    private final EntityManager entityManager;

    FundRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(FundYear revision) {
        entityManager.persist(revision);
        entityManager.flush();
    }

    /** Every revision of one year, from the first. */
    List<FundYear> revisions(FundKey key, Vintage vintage) {
        return entityManager
                .createQuery(OF_KEY, FundYear.class)
                .setParameter("region", key.region())
                .setParameter("scheme", key.scheme().name())
                .setParameter("year", key.year())
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** The revision that stands, null where the year is not recorded. */
    @Nullable
    FundYear latest(FundKey key, Vintage vintage) {
        List<FundYear> all = revisions(key, vintage);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Every recorded year of one fund, in order. */
    List<FundYear> ofFund(String region, FundScheme scheme, Vintage vintage) {
        return standing(STANDING + " and f.region = :region and f.scheme = :scheme order by f.year", vintage)
                .setParameter("region", region)
                .setParameter("scheme", scheme.name())
                .getResultList();
    }

    /** By region, scheme and year. */
    List<FundYear> find(FundFilter filter, Vintage vintage, @Nullable FundKey after, int limit) {
        StringBuilder text = new StringBuilder(STANDING).append(" and f.year between :from and :to");
        text.append(filter.regions().isEmpty() ? "" : " and f.region in :regions");
        text.append(filter.schemes().isEmpty() ? "" : " and f.scheme in :schemes");
        if (after != null) {
            text.append(
                    """
                     and (f.region > :region or (f.region = :region and (f.scheme > :scheme
                        or (f.scheme = :scheme and f.year > :year))))
                    """);
        }
        text.append(" order by f.region, f.scheme, f.year");
        TypedQuery<FundYear> query = standing(text.toString(), vintage)
                .setParameter("from", filter.from())
                .setParameter("to", filter.to())
                .setMaxResults(limit);
        if (!filter.regions().isEmpty()) {
            query.setParameter("regions", filter.regions());
        }
        if (!filter.schemes().isEmpty()) {
            query.setParameter("schemes", names(filter.schemes()));
        }
        if (after != null) {
            query.setParameter("region", after.region())
                    .setParameter("scheme", after.scheme().name())
                    .setParameter("year", after.year());
        }
        return query.getResultList();
    }

    /** The accounts that stand of the years before these, by their own keys. */
    Map<FundKey, FundYear> before(Collection<FundYear> years, Vintage vintage) {
        if (years.isEmpty()) {
            return Map.of();
        }
        List<FundKey> before = years.stream().map(one -> one.key().yearBefore()).toList();
        return standing(STANDING + " and f.region in :regions and f.scheme in :schemes and f.year in :years", vintage)
                .setParameter(
                        "regions",
                        before.stream().map(FundKey::region).distinct().toList())
                .setParameter(
                        "schemes",
                        names(before.stream().map(FundKey::scheme).distinct().toList()))
                .setParameter(
                        "years", before.stream().map(FundKey::year).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(FundYear::key, Function.identity()));
    }

    private TypedQuery<FundYear> standing(String text, Vintage vintage) {
        return entityManager.createQuery(text, FundYear.class).setParameter("knownAt", vintage.knownAt());
    }

    private static List<String> names(List<FundScheme> schemes) {
        return schemes.stream().map(FundScheme::name).toList();
    }
}
