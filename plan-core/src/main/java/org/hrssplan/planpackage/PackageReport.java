package org.hrssplan.planpackage;

/**
 * What became of a plan package.
 *
 * @param plan id of the plan
 * @param domain of this service
 * @param dryRun whether nothing was written, and the outcome is what would be
 * @param digest of the content of the package, which its form does not change
 */
public record PackageReport(String plan, String domain, PackageOutcome outcome, boolean dryRun, String digest) {

    /** What a package does to the stored plan. */
    public enum PackageOutcome {
        /** The plan was not there. */
        CREATED,
        /** It was there from the same content. */
        UNCHANGED
    }
}
