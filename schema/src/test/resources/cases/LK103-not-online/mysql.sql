-- cairn 20261121093000__lk103_not_online mysql sha256:6b2e87f5205ced63a773af249ef2c8a0c63fcfa6798b9ee03d812ec5d683b91b
-- part 1 of 1, not transactional

-- DF104 warning: the new unique key on email of author fails if two rows agree in it.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
alter table author add constraint uk_author_email unique (email);
