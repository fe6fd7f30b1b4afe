-- cairn 20261121093000__lk103_not_when_it_is_dropped h2 sha256:b3f1a2e4373b1884a89e6f1e2ee6d6856a3c0152ed99dfa72618a73aa046e64e
-- part 1 of 1, not transactional

-- CB108 info: the unique key on email of author goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table author drop constraint uk_author_email;
