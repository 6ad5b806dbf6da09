-- Wages that an employer owes. Append-only: a revision is inserted once and never touched again.
create table arrears_case (
    region_code varchar(64) not null,
    case_id varchar(64) not null,
    revision integer not null,
    employer varchar(200) not null,
    workers bigint not null,
    owed numeric(17, 2) not null,
    owed_since date not null,
    state varchar(20) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint arrears_case_pk primary key (region_code, case_id, revision)
);

-- A case is asked for by its id alone.
create index arrears_case_id on arrears_case (case_id);

-- Append-only: what was paid of a case; numbered within the case. It stands in the region of its case, which is checked
-- before a row is written.
create table arrears_recovery (
    region_code varchar(64) not null,
    case_id varchar(64) not null,
    number integer not null,
    amount numeric(17, 2) not null,
    recovered_on date not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint arrears_recovery_pk primary key (region_code, case_id, number)
);

grant select, insert on arrears_case to ${application_account};
grant select, insert on arrears_recovery to ${application_account};
