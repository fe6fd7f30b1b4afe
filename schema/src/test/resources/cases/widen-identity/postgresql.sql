-- cairn 20261121093000__widen_identity postgresql sha256:67718bcd9bc89ef88b6f6b1c264b9c7eb70e045b506969a013a676204c435bab
-- part 1 of 1, transactional

alter table t alter column id set data type bigint;
