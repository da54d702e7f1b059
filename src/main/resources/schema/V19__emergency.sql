-- What to do at a place where somebody is in immediate danger, and who made sure of it when.
alter table community_place add column emergency_number varchar(20);
alter table community_place add column emergency_route varchar(200);
alter table community_place add column emergency_checked_on varchar(10);
alter table community_place add column emergency_checked_by varchar(36);
