package org.hrssplan.planpackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hrssplan.commitment.Commitment;
import org.hrssplan.commitment.CommitmentStep;
import org.hrssplan.commitment.Investment;
import org.hrssplan.commitment.Programme;
import org.hrssplan.commitment.ProgrammeItem;
import org.hrssplan.planpackage.PlanPackage.CommitmentEntry;
import org.hrssplan.planpackage.PlanPackage.Place;
import org.hrssplan.planpackage.PlanPackage.ProgrammeEntry;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/** Turns the programmes and commitments of a checked package into what is stored. */
final class PromiseMapping {

    private final PlanPackage content;
    private final String plan;
    private final Function<Place, Source> sources;

    PromiseMapping(PlanPackage content, Function<Place, Source> sources) {
        this.content = content;
        this.plan = content.plan().id();
        this.sources = sources;
    }

    List<Programme> programmes() {
        return content.programmes().stream().map(this::programme).toList();
    }

    private Programme programme(ProgrammeEntry given) {
        Programme programme = new Programme();
        programme.planId = plan;
        programme.number = given.number();
        programme.title = given.title().zh();
        programme.titleEn = given.title().en();
        programme.chapter = given.chapter();
        programme.source = sources.apply(given.source());
        given.items().stream()
                .map(item -> new ProgrammeItem(
                        item.number(), item.title().zh(), item.title().en()))
                .forEach(programme.items::add);
        return programme;
    }

    List<Commitment> commitments() {
        List<Commitment> commitments = new ArrayList<>();
        for (CommitmentEntry one : content.commitments()) {
            commitments.add(commitment(one, commitments.size() + 1));
        }
        return commitments;
    }

    private Commitment commitment(CommitmentEntry given, int position) {
        Commitment commitment = new Commitment();
        commitment.planId = plan;
        commitment.code = given.code();
        commitment.position = position;
        commitment.kind = given.kind();
        commitment.title = given.title().zh();
        commitment.titleEn = given.title().en();
        PlanPackage.Text metric = given.metric();
        commitment.metric = metric == null ? null : metric.zh();
        commitment.metricEn = metric == null ? null : metric.en();
        commitment.printed = given.printed();
        commitment.promised = given.value();
        commitment.promisedTo = given.valueTo();
        commitment.quantifier = given.quantifier();
        commitment.unit = given.unit();
        commitment.comparator = given.comparator();
        commitment.change = given.change();
        commitment.recurrence = Objects.requireNonNull(given.recurrence());
        commitment.deadline = given.deadline();
        commitment.programme = given.programme();
        commitment.item = given.item();
        commitment.chapter = given.chapter();
        commitment.indicator = given.indicator();
        commitment.system = given.system();
        commitment.investment = investment(given.investment());
        commitment.source = sources.apply(given.source());
        given.steps().stream()
                .map(step -> new CommitmentStep(step.deadline(), step.value()))
                .forEach(commitment.steps::add);
        return commitment;
    }

    private static @Nullable Investment investment(PlanPackage.@Nullable InvestmentEntry given) {
        if (given == null) {
            return null;
        }
        PlanPackage.Text funding = given.funding();
        return new Investment(
                given.total(),
                given.inPlan(),
                given.unit(),
                given.from(),
                given.to(),
                funding == null ? null : funding.zh(),
                funding == null ? null : funding.en());
    }
}
