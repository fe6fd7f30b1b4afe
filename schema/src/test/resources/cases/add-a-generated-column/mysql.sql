-- cairn 20261121093000__add_a_generated_column mysql sha256:d020672f2e65262fb0bc1ed96a29b84e64f942832fc00711edccb323b38f902b
-- part 1 of 1, not transactional

alter table t add column total integer generated always as (x * 2) stored;
