CREATE TABLE rooms (
  building_id bigint NOT NULL,
  number integer NOT NULL,
  code text NOT NULL,
  seats integer NOT NULL,
  CONSTRAINT rooms_pkey PRIMARY KEY (building_id, number),
  CONSTRAINT rooms_building_id_code_key UNIQUE (building_id, code) INCLUDE (seats),
  CONSTRAINT rooms_have_seats CHECK (seats > 0)
) WITH (fillfactor = 70);
