package org.hrssplan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.commitment.FulfilmentView.ChapterFulfilment;
import org.hrssplan.fulfilment.FulfilmentState;
import org.hrssplan.fulfilment.Promise.Fulfilment;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.vintage.Vintage;

/** Follows the commitments of a plan through the end of a period, with what was known then. */
@ApplicationScoped
public class CommitmentService {

    private final CommitmentRepository commitments;
    private final ProgrammeRepository programmes;
    private final ReportRepository reports;
    private final ServiceConfig service;

    CommitmentService(
            CommitmentRepository commitments,
            ProgrammeRepository programmes,
            ReportRepository reports,
            ServiceConfig service) {
        this.commitments = commitments;
        this.programmes = programmes;
        this.reports = reports;
        this.service = service;
    }

    /** The commitments that match, in the order of the plan. */
    @Transactional
    List<CommitmentView> list(Plan plan, CommitmentFilter filter, Period through, Vintage vintage) {
        return followed(plan, through, vintage).stream()
                .filter(filter::matches)
                .map(one -> CommitmentView.of(one, through.code()))
                .toList();
    }

    /** The commitment of this id; COMMITMENT_NOT_FOUND if there is none. */
    @Transactional
    CommitmentView get(Plan plan, String id, Period through, Vintage vintage) {
        Map<String, CommitmentReport> published =
                reports.published(plan, vintage).getOrDefault(id, Map.of());
        return CommitmentView.of(follow(plan, commitments.require(plan.id, id), published, through), through.code());
    }

    /** The programme of this number; PROGRAMME_NOT_FOUND if there is none. */
    @Transactional
    ProgrammeView programme(Plan plan, int number, Period through, Vintage vintage) {
        return fulfilment(plan, through, vintage).programmes().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ApiException(ErrorCode.PROGRAMME_NOT_FOUND, number));
    }

    /** How far all of them are, together, by programme and by chapter. */
    @Transactional
    public FulfilmentView fulfilment(Plan plan, Period through, Vintage vintage) {
        List<Followed> all = followed(plan, through, vintage);
        List<Followed> grouped =
                all.stream().filter(one -> one.commitment().programme != null).toList();
        Map<Integer, FulfilmentCounts> byProgramme = counts(grouped, one -> one.commitment().programme);
        Map<String, FulfilmentCounts> byChapter = counts(all, one -> one.commitment().chapter);
        return new FulfilmentView(
                plan.id,
                through.code(),
                service.domain(),
                FulfilmentCounts.of(states(all)),
                programmes.ofPlan(plan.id).stream()
                        .map(one -> ProgrammeView.of(
                                one, service.domain(), byProgramme.getOrDefault(one.number, FulfilmentCounts.NONE)))
                        .toList(),
                byChapter.entrySet().stream()
                        .map(one -> new ChapterFulfilment(one.getKey(), one.getValue()))
                        .toList());
    }

    private static <K> Map<K, FulfilmentCounts> counts(List<Followed> all, Function<Followed, K> group) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        group,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), members -> FulfilmentCounts.of(states(members)))));
    }

    private static List<FulfilmentState> states(List<Followed> all) {
        return all.stream().map(one -> one.fulfilment().state()).toList();
    }

    private List<Followed> followed(Plan plan, Period through, Vintage vintage) {
        Map<String, Map<String, CommitmentReport>> published = reports.published(plan, vintage);
        return commitments.ofPlan(plan.id).stream()
                .map(one -> follow(plan, one, published.getOrDefault(one.code, Map.of()), through))
                .toList();
    }

    private static Followed follow(
            Plan plan, Commitment commitment, Map<String, CommitmentReport> published, Period through) {
        Fulfilment fulfilment = commitment
                .promise(plan.span())
                .fulfilment(
                        published.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                                .reported())),
                        through);
        return new Followed(commitment, published, fulfilment);
    }
}
