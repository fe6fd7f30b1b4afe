-- cairn 20261121093000__cb104_not_where_positions_are_stored mariadb sha256:65d08fe1aff5d6b8e8b9da42de9a0bf56f144117463764a2fd4352e479736025
-- part 1 of 1, not transactional

-- Nothing to do in mariadb: what this migration changes makes no difference there.
