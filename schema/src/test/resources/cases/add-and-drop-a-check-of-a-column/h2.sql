-- cairn 20261121093000__add_and_drop_a_check_of_a_column h2 sha256:883e9f3dd33c50505aa15611933367d87d5bead8251813615e6ee92760599e03
-- part 1 of 1, not transactional

alter table t drop constraint ck_t_price_rule;

alter table t add constraint ck_t_q_rule check (q < 100);
