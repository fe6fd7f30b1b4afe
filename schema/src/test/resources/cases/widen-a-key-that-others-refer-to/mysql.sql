-- cairn 20261121093000__widen_a_key_that_others_refer_to mysql sha256:8ed603d942332a75de2800c0f57bf1c8ef1e81afd08795d0991bec72e7dc8de6
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child modify column parent_id bigint;

alter table parent modify column id bigint not null;

alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
