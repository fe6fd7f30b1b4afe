-- cairn 20261121093000__drop_two_tables_that_refer_to_each_other postgresql sha256:896bd75e58b8f1d931e6deb24793bddb7991ca5ae9148acfbd7ebb0e9282a274
-- part 1 of 1, transactional

alter table b drop constraint fk_b_a;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;

-- DL102 error: dropping table b deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table b;
