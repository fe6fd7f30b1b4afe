-- cairn 20261121093000__dl111_a_key_tells_fewer_texts_apart postgresql sha256:7966a7be1e5e4e80879f1f75dc810645c95f49d5a4b79adf19f227ae6f1203fd
-- part 1 of 1, transactional

-- Nothing to do in postgresql: what this migration changes makes no difference there.
