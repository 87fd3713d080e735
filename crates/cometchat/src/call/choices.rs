//! What every call takes before it is awaited.

/// The methods that calls and lists have alike. The type has a `change` that leads to its call.
macro_rules! call_options {
    () => {
        /// Another limit for the whole call: all attempts and the pauses between them.
        pub fn with_deadline(self, deadline: std::time::Duration) -> Self {
            self.change(|call| call.with_client(|client| client.with_deadline(deadline)))
        }

        /// Another limit for each attempt, from its first byte to the last of its response.
        pub fn with_attempt_timeout(self, timeout: std::time::Duration) -> Self {
            self.change(|call| call.with_client(|client| client.with_attempt_timeout(timeout)))
        }

        /// Another retry policy.
        pub fn with_retry(self, policy: crate::RetryPolicy) -> Self {
            self.change(|call| call.with_client(|client| client.with_retry(policy)))
        }

        /// Takes a permit only when no call of usual priority waits for one; see [`Client::low_priority`](crate::Client::low_priority).
        pub fn low_priority(self) -> Self {
            self.change(|call| call.with_client(crate::Client::low_priority))
        }

        /// Adds a parameter that the SDK does not know to the query.
        pub fn query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            let (name, value) = (name.as_ref(), value.as_ref());
            self.change(|call| {
                call.with_request(|request| {
                    request.append_query(name, value);
                    Ok(())
                })
            })
        }

        /// Adds a header that the SDK does not know. One that it sets itself, such as the key, cannot be replaced.
        pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            let (name, value) = (name.as_ref(), value.as_ref());
            self.change(|call| call.with_request(|request| request.append_header(name, value)))
        }

        /// Adds a field that the SDK does not know to the body. One that is set already cannot be replaced.
        pub fn field(self, name: impl AsRef<str>, value: impl Into<serde_json::Value>) -> Self {
            let (name, value) = (name.as_ref(), value.into());
            self.change(|call| call.with_request(|request| request.insert_field(name, value)))
        }
    };
}

pub(crate) use call_options;
