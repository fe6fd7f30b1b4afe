-- cairn 20261121093000__lk103_not_when_it_is_dropped sqlite sha256:91df150b6e02828d853a75c9fe4742bb24f08e930dfc1f1e5fd1bad5810ac522
-- part 1 of 1, transactional

-- CB108 info: the unique key on email of author goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
drop index uk_author_email;
