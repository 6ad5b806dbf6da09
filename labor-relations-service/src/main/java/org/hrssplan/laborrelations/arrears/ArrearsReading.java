package org.hrssplan.laborrelations.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.access.Access;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads cases of wage arrears, what was recovered, and both in sum. */
@ApplicationScoped
class ArrearsReading {

    private final Access access;
    private final ArrearsRepository arrears;
    private final RegionRepository regions;

    ArrearsReading(Access access, ArrearsRepository arrears, RegionRepository regions) {
        this.access = access;
        this.arrears = arrears;
        this.regions = regions;
    }

    /** The case of this id; RECORD_NOT_FOUND if there is none. */
    @Transactional
    ArrearsView get(String id, Vintage vintage) {
        ArrearsCase one = require(id, vintage);
        return ArrearsView.of(one, Recovered.of(arrears.recoveries(one, vintage)));
    }

    /** What was recovered of the case of this id, in the order in which it was recorded; RECORD_NOT_FOUND. */
    @Transactional
    List<RecoveryView> recoveries(String id, Vintage vintage) {
        return arrears.recoveries(require(id, vintage), vintage).stream()
                .map(RecoveryView::of)
                .toList();
    }

    private ArrearsCase require(String id, Vintage vintage) {
        return arrears.find(id, vintage)
                .filter(one -> access.reads(one.region))
                .orElseThrow(() -> new ApiException(ErrorCode.RECORD_NOT_FOUND, id));
    }

    /** A page of cases by region and id. */
    @Transactional
    Page<ArrearsView> list(ArrearsFilter filter, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = "arrears " + filter + " " + vintage;
        ArrearsCaseKey after = cursor == null ? null : key(Paging.decode(cursor, fingerprint));
        List<ArrearsCase> found = arrears.find(filter, vintage, after, size + 1);
        List<ArrearsCase> shown = found.subList(0, Math.min(size, found.size()));
        Map<String, List<ArrearsRecovery>> recoveries = shown.isEmpty()
                ? Map.of()
                : byCase(arrears.recoveriesOf(
                        shown.stream().map(one -> one.region).distinct().toList(),
                        shown.stream().map(one -> one.id).toList(),
                        vintage));
        String next = found.size() > size ? Paging.encode(cursorKey(shown.get(size - 1)), fingerprint) : null;
        return new Page<>(
                shown.stream()
                        .map(one -> ArrearsView.of(one, Recovered.of(recoveries.getOrDefault(one.id, List.of()))))
                        .toList(),
                next);
    }

    /**
     * The cases of a region and its parts in sum, as they stood at the end of a day.
     *
     * @param on cases owed since a later day, and what was recovered later, are left out
     */
    @Transactional
    ArrearsSummary summary(Region region, LocalDate on, Vintage vintage) {
        List<String> codes = regions.withDescendants(List.of(region.code));
        return ArrearsSummary.of(RegionRef.of(region), on, vintage.asOf(), arrears.positions(codes, on, vintage));
    }

    private static Map<String, List<ArrearsRecovery>> byCase(List<ArrearsRecovery> recoveries) {
        return recoveries.stream().collect(Collectors.groupingBy(one -> one.caseId));
    }

    private static String cursorKey(ArrearsCase last) {
        return last.region + " " + last.id;
    }

    private static ArrearsCaseKey key(String cursorKey) {
        String[] parts = cursorKey.split(" ", 2);
        return new ArrearsCaseKey(parts[1], parts[0], 0);
    }
}
