-- cairn 20261121093000__lk116_not_null_is_allowed postgresql sha256:a93dd439d02929975602b8476f5eec0ee2a8e17fc8e37c26420dd9a4c9e9cf64
-- part 1 of 1, transactional

-- CB106 info: column pages of book takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table book alter column pages drop not null;
