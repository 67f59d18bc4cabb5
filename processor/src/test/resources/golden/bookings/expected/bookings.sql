CREATE TABLE bookings (
  id bigserial NOT NULL,
  building_id bigint NOT NULL,
  number integer NOT NULL,
  room_code text NOT NULL,
  ticket text NOT NULL,
  guest text,
  seat integer CONSTRAINT bookings_seat_max CHECK (seat < 100),
  during tsrange NOT NULL,
  payload jsonb DEFAULT '{}' NOT NULL,
  mood mood DEFAULT 'so-so' NOT NULL,
  place integer NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_place_key UNIQUE (place) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&) WHERE (number = 1) DEFERRABLE,
  FOREIGN KEY (building_id, number) REFERENCES rooms (building_id, number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT bookings_room_code_fk FOREIGN KEY (building_id, room_code) REFERENCES rooms (building_id, code) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX bookings_ticket_idx
  ON bookings (ticket) INCLUDE (guest) WITH (fillfactor = 80);
CREATE UNIQUE INDEX bookings_room_code_idx ON bookings (lower(room_code)) WHERE number < 0;
CREATE UNIQUE INDEX bookings_seat_idx ON bookings (seat);
CREATE INDEX bookings_payload_idx ON bookings USING gin (payload jsonb_path_ops);
CREATE INDEX bookings_guest_id_idx
  ON bookings (guest, id DESC) INCLUDE (mood) WITH (fillfactor = 90)
  WHERE guest IS NOT NULL;
