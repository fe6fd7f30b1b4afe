-- cairn 20261121093000__cb108_a_unique_key_is_dropped mysql sha256:afb4aa9be52eed785dc7837ce11c73215b7bab04a6f4a42eb892f145007f7704
-- part 1 of 1, not transactional

-- CB108 info: the unique key on email of author goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table author drop index uk_author_email;
