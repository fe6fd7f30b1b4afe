-- cairn 20261121093000__add_and_drop_a_check_of_a_column postgresql sha256:2744ecdf7c3e705ad6fa76eb6b2e391751a799e03cd243036877b90c963b4f53
-- part 1 of 1, transactional

alter table t drop constraint ck_t_price_rule;

alter table t add constraint ck_t_q_rule check (q < 100);
