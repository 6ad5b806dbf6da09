-- Imports that run as jobs. No facts: a job tells of itself while it runs, and what it wrote is in the observations.

create table import_job (
    id varchar(36) not null,
    state varchar(20) not null,
    format varchar(10) not null,
    atomic boolean not null,
    dry_run boolean not null,
    submitted_by varchar(100),
    created_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    rows_read bigint not null,
    created_rows bigint not null,
    updated_rows bigint not null,
    unchanged_rows bigint not null,
    rejected_rows bigint not null,
    problem_code varchar(50),
    problem_line integer,
    problem_arguments varchar(1000),
    constraint import_job_pk primary key (id)
);

create table import_rejection (
    job_id varchar(36) not null,
    position bigint not null,
    line integer not null,
    observation_id varchar(300),
    problems text not null,
    constraint import_rejection_pk primary key (job_id, position)
);

grant select, insert, update on import_job to ${application_account};
grant select, insert, delete on import_rejection to ${application_account};
