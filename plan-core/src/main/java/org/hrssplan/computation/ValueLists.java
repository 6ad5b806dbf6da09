package org.hrssplan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.period.Period;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Pages of values by region and period; a page reads no more regions than it shows. */
@ApplicationScoped
class ValueLists {

    /** Regions that are read at once. */
    private static final int CHUNK = 20;

    private final IndicatorValues values;
    private final Definitions definitions;

    ValueLists(IndicatorValues values, Definitions definitions) {
        this.values = values;
        this.definitions = definitions;
    }

    /** A value with the reading that it is from. */
    private record Found(Aggregate value, Reading reading) {}

    /**
     * The values of an indicator in these regions, in their order.
     *
     * @throws ApiException INDICATOR_NOT_FOUND, INVALID_PARAMETER for a limit below 1, INVALID_CURSOR for a foreign cursor
     */
    Page<IndicatorValueView> of(
            String indicator,
            List<String> regions,
            AskedPeriods asked,
            Vintage vintage,
            @Nullable Integer limit,
            @Nullable String cursor) {
        if (definitions.of(indicator) == null) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, indicator);
        }
        int size = Paging.limit(limit);
        String fingerprint = "values " + indicator + " " + regions + " "
                + asked.codes().stream().sorted().toList() + " " + vintage;
        Place after = cursor == null ? null : Place.of(Paging.decode(cursor, fingerprint), regions);
        List<Found> found = new ArrayList<>();
        int from = after == null ? 0 : regions.indexOf(after.region());
        while (from < regions.size() && found.size() <= size) {
            List<String> chunk = regions.subList(from, Math.min(from + CHUNK, regions.size()));
            Reading reading = values.read(chunk, indicator, vintage);
            for (String region : chunk) {
                reading.values(region, asked).stream()
                        .filter(one -> after == null || after.isBefore(region, one.period()))
                        .forEach(one -> found.add(new Found(one, reading)));
            }
            from += chunk.size();
        }
        List<Found> shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                shown.stream()
                        .map(one -> IndicatorValueView.of(one.value(), one.reading(), definitions))
                        .toList(),
                found.size() > size
                        ? Paging.encode(Place.key(shown.get(size - 1).value()), fingerprint)
                        : null);
    }

    /** Where a page ended. */
    private record Place(String region, Period period) {

        static String key(Aggregate last) {
            return last.series().region() + " " + last.period();
        }

        static Place of(String key, List<String> regions) {
            int space = key.lastIndexOf(' ');
            if (space < 0 || !regions.contains(key.substring(0, space))) {
                throw new ApiException(ErrorCode.INVALID_CURSOR);
            }
            return new Place(key.substring(0, space), Period.parse(key.substring(space + 1)));
        }

        boolean isBefore(String otherRegion, Period other) {
            return !otherRegion.equals(region) || other.compareTo(period) > 0;
        }
    }
}
