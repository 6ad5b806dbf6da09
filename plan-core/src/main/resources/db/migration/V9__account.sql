-- Whose account it was, beside the name that was given: who has submitted something does not decide about it.

alter table submission add column account varchar(255);
alter table commitment_report add column account varchar(255);
alter table import_job add column account varchar(255);
alter table import_job add column regions text;
