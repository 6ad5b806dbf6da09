package org.hrssplan.planpackage;

import java.util.List;
import java.util.stream.Collectors;

/** A package that breaks rules; nothing of it was written. The message names file, place and rule of every finding. */
public class PackageRejectedException extends RuntimeException {

    private final transient List<Finding> findings;

    public PackageRejectedException(String file, List<Finding> findings) {
        super(findings.stream()
                .map(finding -> "\n  " + file + " " + finding)
                .collect(Collectors.joining("", findings.size() + " rule(s) broken:", "")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
