package org.hrssplan.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.EarlierPeriods;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.RegionTree;
import org.hrssplan.quality.Series;
import org.hrssplan.quality.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of the series that a submission touches, and what it appended itself. A series is read a year at a
 * time, since most files go on with the next month, and kept until there are too many: memory does not grow with the
 * number of rows.
 */
final class KnownSeries implements Surroundings {

    /** Series, and years in which something is known of one, at some 150 bytes each. */
    private static final int MOST = 400_000;

    /** The values of a series in some years. */
    private static final class Known {
        /** Those that were read; few rows may name many, so that a year takes room only once it has a value. */
        private Set<Window> read = Set.of();

        private final List<Year> years = new ArrayList<>(2);
        /** The last chunk with a value of it. */
        private int usedBy;
        /** When it was last found to be all there with its surroundings. */
        private int completeAt;

        @Nullable
        Year year(Window window) {
            for (int i = 0; i < years.size(); i++) {
                if (years.get(i).window.equals(window)) {
                    return years.get(i);
                }
            }
            return null;
        }
    }

    /** The values of a series in one of them, in the order of the periods. */
    private static final class Year {
        private final Window window;
        private final long[] cells;

        Year(Window window) {
            this.window = window;
            this.cells = new long[window.size()];
        }
    }

    private final long submission;
    private final RevisionTable table;
    private final QualityRules quality;
    private final RegionTree regions;
    private final int most;
    private final Map<Period, List<Period>> earlier = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<Series, Known> series = new HashMap<>();

    private Set<Window> windows = Set.of();
    private int years;
    private int chunks;
    private int now = 1;

    KnownSeries(long submission, RevisionTable table, QualityRules quality, RegionTree regions) {
        this(submission, table, quality, regions, MOST);
    }

    /** Keeps at most so many series and years of them beside those of a chunk. */
    KnownSeries(long submission, RevisionTable table, QualityRules quality, RegionTree regions, int most) {
        this.submission = submission;
        this.table = table;
        this.quality = quality;
        this.regions = regions;
        this.most = most;
    }

    /** Makes known what is stored for these candidates and what their checks need. */
    void read(Collection<Candidate> chunk) {
        Set<Window> wanted = windows(chunk);
        if (!wanted.equals(windows)) {
            windows = wanted;
            now++;
        }
        chunks++;
        List<Candidate> incomplete = new ArrayList<>();
        for (Candidate one : chunk) {
            Known known = series.computeIfAbsent(one.series(), none -> new Known());
            known.usedBy = chunks;
            if (known.completeAt != now) {
                incomplete.add(one);
            }
        }
        if (incomplete.isEmpty()) {
            return;
        }
        Set<Series> missing = new HashSet<>();
        Set<Window> unread = new HashSet<>();
        for (Series one : quality.needs(incomplete, regions)) {
            if (isUnread(series.computeIfAbsent(one, none -> new Known()), unread)) {
                missing.add(one);
            }
        }
        if (!missing.isEmpty()) {
            readStored(missing, unread);
        }
        incomplete.forEach(one -> known(one.series()).completeAt = now);
    }

    private Set<Window> windows(Collection<Candidate> chunk) {
        Set<Period> seen = new HashSet<>();
        Set<Window> wanted = new HashSet<>();
        for (Candidate one : chunk) {
            if (seen.add(one.period())) {
                wanted.add(Window.of(one.period()));
                earlier(one.period()).forEach(before -> wanted.add(Window.of(before)));
            }
        }
        return wanted;
    }

    /** Adds the years of this chunk that are to be read of a series; those that went before give way to them. */
    private boolean isUnread(Known known, Set<Window> unread) {
        if (known.read == windows || known.read.containsAll(windows)) {
            return false;
        }
        windows.stream().filter(window -> !known.read.contains(window)).forEach(unread::add);
        years -= known.years.size();
        known.years.removeIf(year -> !windows.contains(year.window));
        years += known.years.size();
        known.read = windows;
        return true;
    }

    private void readStored(Set<Series> missing, Set<Window> unread) {
        Set<String> codes = new HashSet<>();
        unread.forEach(window -> window.periods().forEach(one -> codes.add(one.code())));
        table.read(missing, codes, stored -> {
            Period period = periods.computeIfAbsent(stored.key().period(), Period::parse);
            Year year = year(known(stored.key().series()), Window.of(period));
            int place = Window.place(period);
            if (stored.submissionId() == submission) {
                year.cells[place] = Cell.own(stored.checkedFigure());
            } else if (stored.outcome() == Outcome.RETURNED) {
                // What stood before stands for it.
                year.cells[place] = Cell.stored(Cell.value(year.cells[place]));
            } else {
                year.cells[place] = Cell.stored(stored.checkedFigure().exactValue());
            }
        });
    }

    /** Says what is known of a candidate's key from now on; answers what was known of it. */
    long put(Candidate candidate, long cell) {
        Year year = year(known(candidate.series()), Window.of(candidate.period()));
        int place = Window.place(candidate.period());
        long before = year.cells[place];
        year.cells[place] = cell;
        return before;
    }

    /** Forgets the series of earlier chunks, if there are too many. */
    void trim() {
        if (size() > most) {
            series.values().removeIf(one -> one.usedBy != chunks);
            years = series.values().stream().mapToInt(one -> one.years.size()).sum();
            now++;
        }
    }

    /** How many series, and years of them, take room. */
    int size() {
        return series.size() + years;
    }

    private Year year(Known known, Window window) {
        Year year = known.year(window);
        if (year == null) {
            year = new Year(window);
            known.years.add(year);
            years++;
        }
        return year;
    }

    private Known known(Series one) {
        return Objects.requireNonNull(series.get(one));
    }

    @Override
    public @Nullable BigDecimal value(Series one, Period period) {
        Known known = series.get(one);
        Year year = known == null ? null : known.year(Window.of(period));
        return year == null ? null : Cell.value(year.cells[Window.place(period)]);
    }

    @Override
    public List<Period> earlier(Period period) {
        return earlier.computeIfAbsent(period, EarlierPeriods::of);
    }

    @Override
    public List<String> parts(String region) {
        return regions.parts(region);
    }

    @Override
    public @Nullable String whole(String region) {
        return regions.whole(region);
    }
}
