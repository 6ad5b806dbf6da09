-- Append-only: one revision of the accounts of a fund for a year, in 元 to the cent.
create table fund_year (
    region_code varchar(64) not null,
    scheme varchar(30) not null,
    fund_year integer not null,
    revision integer not null,
    opening numeric(17, 2) not null,
    contributions numeric(17, 2) not null,
    subsidies numeric(17, 2) not null,
    interest numeric(17, 2) not null,
    transfers_in numeric(17, 2) not null,
    other_income numeric(17, 2) not null,
    benefits numeric(17, 2) not null,
    transfers_out numeric(17, 2) not null,
    other_expenditure numeric(17, 2) not null,
    closing numeric(17, 2) not null,
    adjustment numeric(17, 2),
    adjustment_reason varchar(1000),
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100),
    note varchar(1000),
    constraint fund_year_pk primary key (region_code, scheme, fund_year, revision)
);

grant select, insert on fund_year to ${application_account};
