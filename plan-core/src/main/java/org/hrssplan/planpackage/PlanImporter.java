package org.hrssplan.planpackage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.commitment.CommitmentRepository;
import org.hrssplan.commitment.ProgrammeRepository;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.Publications;
import org.hrssplan.observation.SubmissionIds;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.planpackage.PackageReader.ReadPackage;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.vintage.Journal;
import org.jboss.logging.Logger;

/** Writes plan packages, each whole or not at all. */
@ApplicationScoped
public class PlanImporter {

    private static final Logger LOG = Logger.getLogger(PlanImporter.class);

    /** What an import did. */
    public enum Outcome {
        CREATED,
        UNCHANGED,
        /** The stored plan differs; it was left as it is. */
        KEPT
    }

    private final PackageReader reader;
    private final ServiceConfig service;
    private final RegionRepository regions;
    private final IndicatorRepository indicators;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final ProgrammeRepository programmes;
    private final CommitmentRepository commitments;
    private final ObservationRepository observations;
    private final Publications publications;
    private final Journal journal;

    PlanImporter(
            PackageReader reader,
            ServiceConfig service,
            RegionRepository regions,
            IndicatorRepository indicators,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            BreakdownRepository breakdowns,
            ProgrammeRepository programmes,
            CommitmentRepository commitments,
            ObservationRepository observations,
            Publications publications,
            Journal journal) {
        this.reader = reader;
        this.service = service;
        this.regions = regions;
        this.indicators = indicators;
        this.plans = plans;
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.programmes = programmes;
        this.commitments = commitments;
        this.observations = observations;
        this.publications = publications;
        this.journal = journal;
    }

    /**
     * Imports a package if its plan is not stored yet.
     *
     * @param file name for messages
     * @param text YAML
     * @throws PackageRejectedException with every rule that the package breaks; nothing is written then
     */
    @Transactional
    public Outcome importPlan(String file, String text) {
        ReadPackage read = reader.readPlan(file, text);
        List<Finding> findings = check(read.content());
        if (!findings.isEmpty()) {
            throw new PackageRejectedException(file, findings);
        }
        return store(read, false);
    }

    /** Every rule beyond the schema that a package breaks. */
    @Transactional
    List<Finding> check(PlanPackage content) {
        Map<String, Indicator> catalogue =
                indicators.streamAll().collect(Collectors.toMap(one -> one.code, Function.identity()));
        return PackageRules.check(
                content, service.domain(), catalogue, knownRegions().keySet());
    }

    /**
     * Writes a package that breaks no rule, if its plan is not stored yet.
     *
     * @param dryRun only tells what would be done
     */
    @Transactional
    Outcome store(ReadPackage read, boolean dryRun) {
        Plan stored = plans.findById(read.content().plan().id());
        if (stored != null) {
            return stored.packageDigest.equals(read.digest()) ? Outcome.UNCHANGED : Outcome.KEPT;
        }
        if (!dryRun) {
            write(read.content(), read.digest(), knownRegions());
        }
        return Outcome.CREATED;
    }

    private Map<String, Region> knownRegions() {
        return regions.streamAll().collect(Collectors.toMap(one -> one.code, Function.identity()));
    }

    private void write(PlanPackage content, String digest, Map<String, Region> known) {
        Stream.concat(
                        content.regions().stream().map(PackageMapping::region),
                        content.areas().stream().map(PackageMapping::region))
                .filter(region -> !known.containsKey(region.code))
                // Flushed one by one, since a parent must stand before its parts.
                .forEach(regions::persistAndFlush);
        PackageMapping mapping = new PackageMapping(content);
        // Flushed, since the chapters must stand before the rows that refer to them.
        plans.persistAndFlush(
                mapping.plan(digest, regions.findById(content.plan().jurisdiction())));
        rows.persist(mapping.rows());
        breakdowns.append(mapping.breakdowns());
        programmes.persist(mapping.promises().programmes());
        commitments.persist(mapping.promises().commitments());
        publish(content.plan(), mapping);
    }

    /** What a region reported itself is not overruled by a package that comes later. */
    private void publish(PlanPackage.Header plan, PackageMapping mapping) {
        long submission = SubmissionIds.next();
        List<Observation> printed = mapping.observations(submission);
        if (printed.isEmpty()) {
            return;
        }
        // Taken before the reading, so that nobody reports meanwhile what is not reported yet.
        Instant at = journal.nextInstant();
        Set<ObservationKey> reported =
                observations.stored(printed.stream().map(Observation::key).collect(Collectors.toSet()));
        if (!reported.isEmpty()) {
            List<String> ids =
                    reported.stream().map(ObservationKey::id).sorted().toList();
            LOG.warnf("%s prints what is reported already and was kept: %s", plan.id(), ids);
        }
        List<Observation> unreported =
                printed.stream().filter(one -> !reported.contains(one.key())).toList();
        publications.publish(plan.title().zh(), at, submission, unreported);
    }
}
