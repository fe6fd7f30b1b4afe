-- cairn 20261121093000__set_change_and_drop_a_default postgresql sha256:8fddcfb3052a434b2ce2a0cba8ebff676cdb3db17bb5f190dd638593c5a823f2
-- part 1 of 1, transactional

alter table t alter column nick set default 'x';

alter table t alter column a set default 2;

alter table t alter column b drop default;
