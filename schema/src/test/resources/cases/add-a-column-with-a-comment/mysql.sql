-- cairn 20261121093000__add_a_column_with_a_comment mysql sha256:904d14099015c3eac2e0547e78e55dfe42444dd105594e32e0788cf6eca6ad02
-- part 1 of 1, not transactional

alter table t add column nick varchar(50) comment 'short name';
