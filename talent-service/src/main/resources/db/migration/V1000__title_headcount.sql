-- Append-only: one revision of the heads by level of professional title in a region at the end of a year.
create table title_headcount (
    region_code varchar(64) not null,
    headcount_year integer not null,
    revision integer not null,
    senior bigint not null,
    intermediate bigint not null,
    junior bigint not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint title_headcount_pk primary key (region_code, headcount_year, revision)
);

grant select, insert on title_headcount to ${application_account};
