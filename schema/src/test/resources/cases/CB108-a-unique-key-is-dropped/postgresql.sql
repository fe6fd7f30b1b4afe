-- cairn 20261121093000__cb108_a_unique_key_is_dropped postgresql sha256:41f5932d6884512795cf00bb5c6095c545f2aef8c3f0d15e6f142c23f0614afd
-- part 1 of 1, transactional

-- CB108 info: the unique key on email of author goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table author drop constraint uk_author_email;
