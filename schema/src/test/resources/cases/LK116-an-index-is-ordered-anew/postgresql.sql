-- cairn 20261121093000__lk116_an_index_is_ordered_anew postgresql sha256:7966a7be1e5e4e80879f1f75dc810645c95f49d5a4b79adf19f227ae6f1203fd
-- part 1 of 1, transactional

-- Nothing to do in postgresql: what this migration changes makes no difference there.
