CREATE TABLE api_keys (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  key_hash text NOT NULL,
  label text NOT NULL,
  last_used_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT api_keys_pkey PRIMARY KEY (id),
  CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash)
);
