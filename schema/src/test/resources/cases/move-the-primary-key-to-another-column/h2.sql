-- cairn 20261121093000__move_the_primary_key_to_another_column h2 sha256:866fdf7ddf4b3107bdea7f70c362826cc3a11c2c83abda788f6c07fc21fee248
-- part 1 of 1, not transactional

alter table child drop constraint fk_child_parent;

alter table parent drop constraint pk_parent;

alter table parent drop constraint uk_code;

alter table parent add constraint pk_parent primary key (code);

alter table child add constraint fk_child_parent foreign key (parent_code) references parent (code);

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
