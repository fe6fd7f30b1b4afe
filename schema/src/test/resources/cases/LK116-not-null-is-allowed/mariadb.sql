-- cairn 20261121093000__lk116_not_null_is_allowed mariadb sha256:e19a15c8b8deecc561d55401450e68ab142af0ad1596679155f853336a42ce69
-- part 1 of 1, not transactional

-- CB106 info: column pages of book takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table book modify column pages integer;
