-- What once was about how workers are treated stays so; a plan that was agreed on; the days that the
-- supplier sees; what a dispute and an escalation were about.
alter table nonconformity add column treatment boolean default false not null;
alter table nonconformity add column agreed boolean default false not null;
alter table nonconformity add column answer_due varchar(10);
alter table nonconformity add column told_due varchar(10);
alter table nonconformity add column disputed_on varchar(10);
alter table nonconformity add column escalated_for varchar(10);
update nonconformity set treatment = true
  where indicators <> '' or dimension in ('involuntariness', 'penalty');
update nonconformity set agreed = true where stage not in ('RAISED', 'DISPUTED', 'ESCALATED')
  or id in (select s.nonconformity from nonconformity_step s where s.kind = 'AGREE');
update nonconformity set agreed = false where stage = 'RAISED';
update nonconformity
  set answer_due = cast(cast(cast(begun as date) + interval '7' day as date) as varchar(10))
  where released_at is not null;
-- What was escalated is not escalated anew for the same day.
update nonconformity set escalated_for = close_due where stage = 'AGREED'
  and id in (select s.nonconformity from nonconformity_step s where s.kind = 'ESCALATE');
-- A line of a plan that is sealed would be known when the plan comes again.
update nonconformity set import_key = null where releasability = 'SEALED';

-- Everybody who ever had a part in one: raised, owned, changed, told or answered it.
create table nonconformity_party (
  id varchar(80) primary key,
  nonconformity varchar(36) not null,
  account varchar(36) not null
);
create index nonconformity_party_account on nonconformity_party (account, nonconformity);
insert into nonconformity_party (id, nonconformity, account)
  select concat(p.nonconformity, concat(' ', p.account)), p.nonconformity, p.account from (
    select id as nonconformity, raised_by as account from nonconformity
    union select id, owner from nonconformity
    union select nonconformity, account from nonconformity_answer
    union select nonconformity, asked_by from nonconformity_extension
    union select nonconformity, account from nonconformity_step
      where kind in ('RAISE', 'CHANGE', 'RELEASE', 'REGRADE', 'AGREE', 'DISPUTE', 'SEND_EVIDENCE', 'REVIEW', 'REOPEN')
  ) p where p.account <> 'system';

-- Evidence that a supplier's contact put to what is asked of it.
create table nonconformity_evidence (
  evidence varchar(36) primary key,
  nonconformity varchar(36) not null,
  account varchar(36) not null
);
create index nonconformity_evidence_of on nonconformity_evidence (nonconformity);

-- An answer as JSON is longer than its words where they hold line feeds and quotation marks.
alter table field_answer_past alter column content set data type varchar(20000);
