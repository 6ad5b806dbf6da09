-- The flow of cases of one channel over a period. Append-only: a revision is inserted once and never touched again.
create table case_flow (
    region_code varchar(64) not null,
    channel varchar(20) not null,
    period varchar(20) not null,
    revision integer not null,
    pending_at_start bigint not null,
    accepted bigint not null,
    closed bigint not null,
    pending_at_end bigint not null,
    mediated bigint,
    concluded bigint,
    closed_in_time bigint,
    due bigint,
    break_reason varchar(1000),
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint case_flow_pk primary key (region_code, channel, period, revision)
);

grant select, insert on case_flow to ${application_account};
