package org.hrssplan.socialinsurance.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hrssplan.record.Recording;
import org.jspecify.annotations.Nullable;

/** One revision of the accounts of a fund for a year; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "fund_year")
@IdClass(FundRevisionKey.class)
public class FundYear {

    @Id
    @Column(name = "region_code")
    String region;

    @Id
    String scheme;

    @Id
    @Column(name = "fund_year")
    int year;

    /** 1 or more. */
    @Id
    int revision;

    BigDecimal opening;

    BigDecimal contributions;

    BigDecimal subsidies;

    BigDecimal interest;

    @Column(name = "transfers_in")
    BigDecimal transfersIn;

    @Column(name = "other_income")
    BigDecimal otherIncome;

    BigDecimal benefits;

    @Column(name = "transfers_out")
    BigDecimal transfersOut;

    @Column(name = "other_expenditure")
    BigDecimal otherExpenditure;

    BigDecimal closing;

    @Nullable
    BigDecimal adjustment;

    @Column(name = "adjustment_reason")
    @Nullable
    String adjustmentReason;

    @Embedded
    Recording recording;

    protected FundYear() {}

    FundYear(FundKey key, int revision, FundAccounts accounts, Recording recording) {
        this.region = key.region();
        this.scheme = key.scheme().name();
        this.year = key.year();
        this.revision = revision;
        this.opening = accounts.opening();
        this.contributions = accounts.income().contributions();
        this.subsidies = accounts.income().subsidies();
        this.interest = accounts.income().interest();
        this.transfersIn = accounts.income().transfers();
        this.otherIncome = accounts.income().other();
        this.benefits = accounts.expenditure().benefits();
        this.transfersOut = accounts.expenditure().transfers();
        this.otherExpenditure = accounts.expenditure().other();
        this.closing = accounts.closing();
        FundAdjustment adjusted = accounts.adjustment();
        this.adjustment = adjusted == null ? null : adjusted.amount();
        this.adjustmentReason = adjusted == null ? null : adjusted.reason();
        this.recording = recording;
    }

    FundKey key() {
        return new FundKey(region, FundScheme.valueOf(scheme), year);
    }

    FundAccounts accounts() {
        return new FundAccounts(
                opening,
                new FundIncome(contributions, subsidies, interest, transfersIn, otherIncome),
                new FundExpenditure(benefits, transfersOut, otherExpenditure),
                closing,
                adjustment == null || adjustmentReason == null
                        ? null
                        : new FundAdjustment(adjustment, adjustmentReason));
    }
}
