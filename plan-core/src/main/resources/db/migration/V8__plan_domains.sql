-- The domains that have a part of the plan, joined by commas; null where the package does not tell.
alter table plan add column domains varchar(200);
