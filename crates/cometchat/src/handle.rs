//! What all handles are made of: the client, who acts, and the ids on the way.

use crate::call::{Answer, Asked, Call, Pending, read_nothing, read_whole};
use crate::list::{List, Walk};
use crate::{Client, InvalidInput, Uid};
use cometchat_rest::Operation;
use cometchat_rest::ResponseModel;
use std::fmt;
use std::sync::Arc;

/// The app acts: the usual handles, from a [`Client`].
#[derive(Clone, Copy, Debug)]
pub enum AsApp {}

/// A user acts: the handles from [`Client::on_behalf_of`].
#[derive(Clone, Copy, Debug)]
pub enum AsUser {}

/// Who acts.
pub trait Scope: sealed::Sealed {}

impl Scope for AsApp {}
impl Scope for AsUser {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::AsApp {}
    impl Sealed for super::AsUser {}
}

/// Where a handle stands.
#[derive(Clone)]
pub(crate) struct At {
    client: Client,
    actor: Option<Arc<str>>,
    ids: Vec<Arc<str>>,
    /// The first id that is none. It is reported by the call.
    problem: Option<InvalidInput>,
}

impl At {
    /// The app itself.
    pub(crate) fn app(client: &Client) -> Self {
        Self {
            client: client.clone(),
            actor: None,
            ids: Vec::new(),
            problem: None,
        }
    }

    /// The app as one of its users sees it.
    pub(crate) fn user(client: &Client, uid: Result<Uid, InvalidInput>) -> Self {
        let mut at = Self::app(client);
        match uid {
            Ok(uid) => at.actor = Some(uid.as_str().into()),
            Err(error) => {
                at.problem = Some(InvalidInput::new("onBehalfOf", error.rule().to_owned()))
            }
        }
        at
    }

    /// One step further, to something that an id names.
    pub(crate) fn with<I: AsRef<str>>(&self, id: Result<I, InvalidInput>) -> Self {
        let mut at = self.clone();
        match id {
            Ok(id) => at.ids.push(id.as_ref().into()),
            Err(invalid) => {
                at.problem.get_or_insert(invalid);
                at.ids.push("".into());
            }
        }
        at
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn rest(&self) -> &cometchat_rest::Client {
        self.client.rest()
    }

    /// The uid of who acts; nothing where the app does.
    pub(crate) fn actor(&self) -> Option<&str> {
        self.actor.as_deref()
    }

    /// An id on the way, counted from 0.
    pub(crate) fn id(&self, place: usize) -> &str {
        self.ids.get(place).map_or("", |id| &**id)
    }

    /// The first id that is none.
    pub(crate) fn checked(&self) -> Result<(), InvalidInput> {
        self.problem.clone().map_or(Ok(()), Err)
    }

    /// A call, for which `user` counts where the operation has a limit of each user.
    #[inline]
    pub(crate) fn call<A: Answer>(
        &self,
        user: Option<&str>,
        call: cometchat_rest::Call<'_, A>,
    ) -> Call<A::Value> {
        Call::of::<A>(self.pending(user, call.operation(), call.into_request()))
    }

    /// A call whose response has no envelope.
    #[inline]
    pub(crate) fn whole<T: ResponseModel>(
        &self,
        user: Option<&str>,
        call: cometchat_rest::Call<'_, T>,
    ) -> Call<T> {
        Call::new(
            self.pending(user, call.operation(), call.into_request()),
            read_whole::<T>,
        )
    }

    /// A call that answers nothing.
    #[allow(dead_code, reason = "for operations that are not described yet")]
    #[inline]
    pub(crate) fn nothing(
        &self,
        user: Option<&str>,
        call: cometchat_rest::Call<'_, ()>,
    ) -> Call<()> {
        Call::new(
            self.pending(user, call.operation(), call.into_request()),
            read_nothing,
        )
    }

    /// A list that goes on.
    #[inline]
    pub(crate) fn list<A: Answer<Value = crate::Page<T>>, T>(
        &self,
        user: Option<&str>,
        call: cometchat_rest::Call<'_, A>,
        walk: Walk<T>,
    ) -> List<T> {
        List::new(self.call(user, call), walk)
    }

    /// A call that says what became of each of several things.
    #[inline]
    pub(crate) fn outcomes<A, T>(
        &self,
        user: Option<&str>,
        call: cometchat_rest::Call<'_, A>,
        asked: Vec<Asked>,
        read: crate::call::Read<crate::Outcomes<T>>,
    ) -> Call<crate::Outcomes<T>> {
        let pending = self.pending(user, call.operation(), call.into_request());
        Call::new(pending.asking(asked), read)
    }

    pub(crate) fn pending(
        &self,
        user: Option<&str>,
        operation: &Operation,
        request: Result<cometchat_rest::PreparedRequest, cometchat_rest::Error>,
    ) -> Box<Pending> {
        let request = self.checked().and_then(|()| request.map_err(invalid));
        Pending::new(self.client.clone(), operation, request, user)
    }
}

/// Only an argument that cannot be sent keeps a request from being made.
pub(crate) fn invalid(error: cometchat_rest::Error) -> InvalidInput {
    match error {
        cometchat_rest::Error::InvalidInput(invalid) => invalid,
        other => InvalidInput::new("request", other.to_string()),
    }
}

/// The ids may be secrets.
impl fmt::Debug for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("At")
            .field("client", &self.client)
            .field("actor", &self.actor)
            .field("ids", &self.ids.len())
            .finish()
    }
}

/// A handle: a struct around [`At`], with or without a parameter that says who acts.
macro_rules! handle {
    ($(#[$attribute:meta])* $name:ident<S>) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct $name<S = crate::handle::AsApp> {
            at: crate::handle::At,
            scope: std::marker::PhantomData<fn() -> S>,
        }

        impl<S> $name<S> {
            #[inline]
            pub(crate) fn new(at: crate::handle::At) -> Self {
                Self { at, scope: std::marker::PhantomData }
            }

            /// Where it stands.
            #[allow(dead_code, reason = "for what is written by hand")]
            #[inline]
            pub(crate) fn at(&self) -> &crate::handle::At {
                &self.at
            }
        }
    };
    ($(#[$attribute:meta])* $name:ident) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct $name {
            at: crate::handle::At,
        }

        impl $name {
            #[inline]
            pub(crate) fn new(at: crate::handle::At) -> Self {
                Self { at }
            }

            /// Where it stands.
            #[allow(dead_code, reason = "for what is written by hand")]
            #[inline]
            pub(crate) fn at(&self) -> &crate::handle::At {
                &self.at
            }
        }
    };
}

pub(crate) use handle;
