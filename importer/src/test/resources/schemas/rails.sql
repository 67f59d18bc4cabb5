-- A shop as Rails' structure.sql has it: bigserial keys, varchar, timestamp(6), polymorphic columns, hand-named indexes.
CREATE EXTENSION IF NOT EXISTS citext;

CREATE TABLE public.ar_internal_metadata (
    key character varying NOT NULL,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key)
);
CREATE TABLE public.schema_migrations (
    version character varying NOT NULL,
    CONSTRAINT schema_migrations_pkey PRIMARY KEY (version)
);
CREATE TABLE public.users (
    id bigserial NOT NULL PRIMARY KEY,
    email public.citext NOT NULL,
    encrypted_password character varying DEFAULT ''::character varying NOT NULL,
    reset_password_token character varying,
    reset_password_sent_at timestamp without time zone,
    remember_created_at timestamp without time zone,
    sign_in_count integer DEFAULT 0 NOT NULL,
    current_sign_in_ip inet,
    locale character varying(5) DEFAULT 'en'::character varying NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_users_on_email ON public.users USING btree (email);
CREATE UNIQUE INDEX index_users_on_reset_password_token ON public.users USING btree (reset_password_token);
COMMENT ON TABLE public.users IS 'Whoever can sign in.';
COMMENT ON COLUMN public.users.sign_in_count IS 'Counted by Devise; <never> reset & never NULL.';
CREATE TABLE public.addresses (
    id bigserial NOT NULL PRIMARY KEY,
    addressable_type character varying NOT NULL,
    addressable_id bigint NOT NULL,
    line1 character varying NOT NULL,
    line_2 character varying,
    country_code character(2) NOT NULL,
    latitude numeric(10,6),
    longitude numeric(10,6),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_addresses_on_addressable ON public.addresses USING btree (addressable_type, addressable_id);
CREATE TABLE public.categories (
    id bigserial NOT NULL PRIMARY KEY,
    parent_id bigint,
    name character varying NOT NULL,
    slug character varying NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    lft integer NOT NULL,
    rgt integer NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
ALTER TABLE ONLY public.categories ADD CONSTRAINT fk_rails_82f48f7407 FOREIGN KEY (parent_id) REFERENCES public.categories(id);
CREATE UNIQUE INDEX index_categories_on_parent_id_and_slug ON public.categories USING btree (parent_id, slug);
CREATE TABLE public.products (
    id bigserial NOT NULL PRIMARY KEY,
    name character varying NOT NULL,
    slug character varying NOT NULL,
    description text,
    status integer DEFAULT 0 NOT NULL,
    price_cents integer DEFAULT 0 NOT NULL,
    price_currency character varying DEFAULT 'EUR'::character varying NOT NULL,
    weight numeric(8,3) DEFAULT 0.0 NOT NULL,
    tags character varying[] DEFAULT '{}'::character varying[],
    available_on date DEFAULT CURRENT_DATE,
    deleted_at timestamp without time zone,
    lock_version integer DEFAULT 0,
    search_vector tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (COALESCE(name, ''::character varying))::text)) STORED,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT price_not_negative CHECK ((price_cents >= 0))
);
CREATE UNIQUE INDEX index_products_on_slug ON public.products USING btree (slug) WHERE (deleted_at IS NULL);
CREATE INDEX index_products_on_search_vector ON public.products USING gin (search_vector);
CREATE INDEX index_products_on_tags ON public.products USING gin (tags);
CREATE INDEX index_products_on_lower_name ON public.products USING btree (lower((name)::text) varchar_pattern_ops);
CREATE TABLE public.categories_products (
    category_id bigint NOT NULL REFERENCES public.categories(id),
    product_id bigint NOT NULL REFERENCES public.products(id)
);
CREATE UNIQUE INDEX index_categories_products_on_category_id_and_product_id ON public.categories_products USING btree (category_id, product_id);
CREATE INDEX index_categories_products_on_product_id ON public.categories_products USING btree (product_id);
CREATE TABLE public.variants (
    id bigserial NOT NULL PRIMARY KEY,
    product_id bigint NOT NULL,
    sku character varying DEFAULT NULL::character varying,
    options jsonb,
    backorderable boolean DEFAULT true,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT fk_rails_19eb6b7a05 FOREIGN KEY (product_id) REFERENCES public.products(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX index_variants_on_lower_sku ON public.variants USING btree (lower((sku)::text)) WHERE (sku IS NOT NULL);
CREATE INDEX index_variants_on_options ON public.variants USING gin (options jsonb_path_ops);
CREATE TABLE public.warehouses (
    id bigserial NOT NULL PRIMARY KEY,
    code character varying NOT NULL,
    "default" boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_warehouses_on_code ON public.warehouses USING btree (code);
CREATE UNIQUE INDEX index_warehouses_on_default ON public.warehouses USING btree ("default") WHERE "default";
CREATE TABLE public.stock_items (
    id bigserial NOT NULL PRIMARY KEY,
    variant_id bigint NOT NULL REFERENCES public.variants(id),
    warehouse_id bigint NOT NULL REFERENCES public.warehouses(id),
    count_on_hand integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT stock_items_count_on_hand_check CHECK ((count_on_hand >= 0))
);
CREATE UNIQUE INDEX idx_stock_items_variant_warehouse ON public.stock_items USING btree (variant_id, warehouse_id) INCLUDE (count_on_hand);
CREATE TABLE public.orders (
    id bigserial NOT NULL PRIMARY KEY,
    number character varying NOT NULL,
    user_id bigint,
    billing_address_id bigint REFERENCES public.addresses(id) ON DELETE SET NULL,
    shipping_address_id bigint REFERENCES public.addresses(id) ON DELETE SET NULL,
    state character varying DEFAULT 'cart'::character varying NOT NULL,
    total numeric(10,2) DEFAULT 0.0 NOT NULL,
    item_count integer DEFAULT 0,
    completed_at timestamp without time zone,
    token character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT fk_rails_f868b47f6a FOREIGN KEY (user_id) REFERENCES public.users(id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT completed_has_user CHECK (((completed_at IS NULL) OR (user_id IS NOT NULL))) NOT VALID
);
CREATE UNIQUE INDEX index_orders_on_number ON public.orders USING btree (number);
CREATE UNIQUE INDEX index_orders_on_cart_of_user ON public.orders USING btree (user_id) WHERE ((state)::text = 'cart'::text);
CREATE INDEX index_orders_on_user_id_and_created_at ON public.orders USING btree (user_id, created_at DESC);
CREATE TABLE public.line_items (
    id bigserial NOT NULL PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES public.orders(id) ON DELETE CASCADE,
    variant_id bigint NOT NULL REFERENCES public.variants(id),
    quantity smallint DEFAULT 1 NOT NULL,
    unit_price numeric(10,2) NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT quantity_in_range CHECK (((quantity > 0) AND (quantity < 1000)))
);
CREATE UNIQUE INDEX index_line_items_on_order_id_and_variant_id ON public.line_items USING btree (order_id, variant_id);
CREATE TABLE public.payments (
    id bigserial NOT NULL PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES public.orders(id),
    gateway character varying NOT NULL,
    gateway_reference character varying,
    amount_cents integer NOT NULL,
    response json,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_payments_on_reference ON public.payments USING btree (gateway, ((response ->> 'id'::text)));
CREATE TABLE public.refunds (
    id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
    payment_id bigint NOT NULL REFERENCES public.payments(id) ON UPDATE CASCADE ON DELETE RESTRICT,
    reason text,
    amount_cents integer NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE public.reviews (
    id bigserial NOT NULL PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES public.products(id),
    user_id bigint NOT NULL REFERENCES public.users(id),
    rating smallint NOT NULL,
    body text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT reviews_rating_check CHECK (rating BETWEEN 1 AND 5)
);
CREATE UNIQUE INDEX index_reviews_on_product_id_and_user_id ON public.reviews USING btree (product_id, user_id);
CREATE TABLE public.taggings (
    id serial NOT NULL PRIMARY KEY,
    tag_id integer,
    taggable_type character varying,
    taggable_id bigint,
    tagger_type character varying,
    tagger_id bigint,
    context character varying(128),
    created_at timestamp without time zone
);
CREATE UNIQUE INDEX taggings_idx ON public.taggings USING btree (tag_id, taggable_id, taggable_type, context, tagger_id, tagger_type);
CREATE TABLE public.tags (
    id serial NOT NULL PRIMARY KEY,
    name character varying,
    taggings_count integer DEFAULT 0
);
CREATE UNIQUE INDEX index_tags_on_name ON public.tags USING btree (name);
ALTER TABLE ONLY public.taggings ADD CONSTRAINT fk_rails_9fcd2e236b FOREIGN KEY (tag_id) REFERENCES public.tags(id);
CREATE TABLE public.active_storage_blobs (
    id bigserial NOT NULL PRIMARY KEY,
    key character varying NOT NULL,
    filename character varying NOT NULL,
    content_type character varying,
    metadata text,
    byte_size bigint NOT NULL,
    checksum character varying,
    created_at timestamp(6) without time zone NOT NULL,
    service_name character varying NOT NULL
);
CREATE UNIQUE INDEX index_active_storage_blobs_on_key ON public.active_storage_blobs USING btree (key);
CREATE TABLE public.active_storage_attachments (
    id bigserial NOT NULL PRIMARY KEY,
    name character varying NOT NULL,
    record_type character varying NOT NULL,
    record_id bigint NOT NULL,
    blob_id bigint NOT NULL REFERENCES public.active_storage_blobs(id),
    created_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_active_storage_attachments_uniqueness ON public.active_storage_attachments USING btree (record_type, record_id, name, blob_id);
CREATE TABLE public.versions (
    id bigserial NOT NULL PRIMARY KEY,
    item_type character varying NOT NULL,
    item_id bigint NOT NULL,
    event character varying NOT NULL,
    whodunnit character varying,
    object jsonb,
    object_changes jsonb,
    created_at timestamp(6) without time zone
);
CREATE INDEX index_versions_on_item_type_and_item_id ON public.versions USING btree (item_type, item_id);
CREATE TABLE public.records (
    id bigserial NOT NULL PRIMARY KEY,
    hash character varying NOT NULL,
    class character varying NOT NULL,
    to_string character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE FUNCTION public.touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TRIGGER records_touch BEFORE UPDATE ON public.records FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();
