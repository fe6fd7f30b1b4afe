-- cairn 20261121093000__add_and_drop_a_check_of_a_column mysql sha256:e0483c119eb1ab92e880a0d20a7bcd774d4224c87076cc602e8932cec46544d5
-- part 1 of 1, not transactional

alter table t /*!80016 drop check ck_t_price_rule */;

-- DF107 warning: the check (q < 100) on q of t is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from t where not (q < 100).
-- Guard: select count(*) from t where not (q < 100)
-- LK116 warning: to add check ck_t_q_rule, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t add constraint ck_t_q_rule check (q < 100);
