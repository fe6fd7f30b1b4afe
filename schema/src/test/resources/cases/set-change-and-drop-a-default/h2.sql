-- cairn 20261121093000__set_change_and_drop_a_default h2 sha256:e6142c3e6acd768df243d430c9122a922baf62ee1d688dbd1f34aeb621716c2f
-- part 1 of 1, not transactional

alter table t alter column nick set default 'x';

alter table t alter column a set default 2;

alter table t alter column b drop default;
