-- Employers whose headcount is monitored. Append-only: a revision is inserted once and never touched again.
create table monitored_employer (
    region_code varchar(64) not null,
    employer_id varchar(64) not null,
    revision integer not null,
    name varchar(200) not null,
    industry varchar(1) not null,
    first_month varchar(7) not null,
    last_month varchar(7),
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint monitored_employer_pk primary key (region_code, employer_id, revision)
);

-- An employer is asked for by its id alone.
create index monitored_employer_id on monitored_employer (employer_id);

-- Append-only: how many people an employer had at the end of a month. It stands in the region of its employer, which is
-- checked before a row is written.
create table headcount (
    region_code varchar(64) not null,
    employer_id varchar(64) not null,
    period varchar(20) not null,
    revision integer not null,
    headcount bigint not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint headcount_pk primary key (region_code, employer_id, period, revision)
);

grant select, insert on monitored_employer to ${application_account};
grant select, insert on headcount to ${application_account};
