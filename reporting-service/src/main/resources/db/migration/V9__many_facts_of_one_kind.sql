-- Most facts are of one kind: with the kind first, every comparison of an index begins with what is the same.
drop index fact_person, fact_structure, fact_session;
create index fact_person on fact (person, kind);
create index fact_structure on fact (structure, kind);
create index fact_session on fact (session, kind);
