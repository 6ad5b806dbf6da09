package org.hrssplan.observation;

/** Identity of a submission; components in alphabetical order, as Hibernate binds those of a record. */
public record SubmissionKey(long id, String region) {}
