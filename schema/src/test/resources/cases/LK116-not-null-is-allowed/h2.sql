-- cairn 20261121093000__lk116_not_null_is_allowed h2 sha256:98999a78e403b26a3b43546541fe4527e64024d00ba26136851b09254173d263
-- part 1 of 1, not transactional

-- CB106 info: column pages of book takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table book alter column pages drop not null;
